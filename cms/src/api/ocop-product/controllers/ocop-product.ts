import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::ocop-product.ocop-product');
