import { addVersionToMeta } from './add-version-to-meta';
import { publishOneByOne, type DocumentManager } from './publish-one-by-one';
import { saveBeforePublish, type CollectionTypes } from './save-before-publish';
import { listWithoutMarks, pickWithoutMarks, type Pickers } from './search-without-marks';

type Handler = CollectionTypes['find'];

interface ContentManager {
  readonly controllers: {
    readonly 'collection-types': CollectionTypes;
    readonly 'single-types': Record<'find', Handler>;
    readonly relations: Pickers;
  };
  readonly services: { 'document-manager': (deps: object) => DocumentManager };
}

/**
 * Publishing from the desk keeps what was typed even if it is refused, and one item never holds up another; names are found
 * without their marks.
 */
export default function extendContentManager(plugin: ContentManager): ContentManager {
  const { 'collection-types': collectionTypes, 'single-types': singleTypes, relations } = plugin.controllers;
  const createDocumentManager = plugin.services['document-manager'];
  return {
    ...plugin,
    controllers: {
      ...plugin.controllers,
      'collection-types': addVersionToMeta(saveBeforePublish(listWithoutMarks(collectionTypes)), 'findOne'),
      'single-types': addVersionToMeta(singleTypes, 'find'),
      relations: pickWithoutMarks(relations),
    },
    services: {
      ...plugin.services,
      'document-manager': (deps) => publishOneByOne(createDocumentManager(deps)),
    },
  };
}
