import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::ocop-product.ocop-product');
