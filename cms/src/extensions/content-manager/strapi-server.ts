import { publishOneByOne, type DocumentManager } from './publish-one-by-one';
import { saveBeforePublish, type CollectionTypes } from './save-before-publish';

interface ContentManager {
  readonly controllers: { 'collection-types': CollectionTypes };
  readonly services: { 'document-manager': (deps: object) => DocumentManager };
}

/**
 * Publishing from the desk keeps what was typed even if it is refused, and one item never holds up another.
 */
export default function extendContentManager(plugin: ContentManager): ContentManager {
  const collectionTypes = plugin.controllers['collection-types'];
  const createDocumentManager = plugin.services['document-manager'];
  return {
    ...plugin,
    controllers: { ...plugin.controllers, 'collection-types': saveBeforePublish(collectionTypes) },
    services: {
      ...plugin.services,
      'document-manager': (deps) => publishOneByOne(createDocumentManager(deps)),
    },
  };
}
