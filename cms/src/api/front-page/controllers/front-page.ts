import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::front-page.front-page');
