import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::ocop-product.ocop-product');
