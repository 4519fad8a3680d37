import type { Core } from '@strapi/strapi';
import { applyWhenChanged } from './apply-when-changed';
import type { Layout } from './layouts/layout';
import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from './layouts/list';

const ROW_WIDTH = 12;

/** Names of the columns that Strapi adds to every type. */
const SYSTEM_LABELS: Record<string, string> = {
  id: 'Số',
  documentId: 'Mã',
  createdAt: 'Tạo lúc',
  updatedAt: 'Sửa lần cuối',
  publishedAt: 'Đăng bản này lúc',
  createdBy: 'Người tạo',
  updatedBy: 'Người sửa',
};

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

/** The part of the content manager's two configuration services that we use. */
interface ConfigurationService {
  findContentType?(uid: string): object;
  findComponent?(uid: string): object;
  findConfiguration(model: object): Promise<{ settings: object; metadatas: Record<string, Metadata> }>;
  updateConfiguration(model: object, configuration: object): Promise<unknown>;
}

/** Vietnamese names, help texts and a journalist's order of fields for every form and list. */
export async function ensureLayouts({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await applyWhenChanged(strapi, 'layouts', [TYPE_LAYOUTS, COMPONENT_LAYOUTS, SYSTEM_LABELS], async () => {
    const manager = strapi.plugin('content-manager');
    const types: ConfigurationService = manager.service('content-types');
    const components: ConfigurationService = manager.service('components');
    for (const [uid, layout] of Object.entries(TYPE_LAYOUTS)) {
      await applyLayout(types, types.findContentType?.(uid), layout);
    }
    for (const [uid, layout] of Object.entries(COMPONENT_LAYOUTS)) {
      await applyLayout(components, components.findComponent?.(uid), layout);
    }
  });
}

async function applyLayout(
  service: ConfigurationService,
  model: object | undefined,
  layout: Layout,
): Promise<void> {
  if (!model) throw new Error('a layout names a type that does not exist');
  const current = await service.findConfiguration(model);
  const [defaultSortBy, defaultSortOrder] = layout.sort;
  await service.updateConfiguration(model, {
    settings: { ...current.settings, mainField: layout.mainField, defaultSortBy, defaultSortOrder },
    metadatas: Object.fromEntries(
      Object.entries(current.metadatas).map(([name, metadata]) => [
        name,
        describeField(name, metadata, layout),
      ]),
    ),
    layouts: {
      ...(layout.list && { list: layout.list }),
      edit: layout.rows.map((row) => row.map((name) => ({ name, size: ROW_WIDTH / row.length }))),
    },
  });
}

function describeField(name: string, metadata: Metadata, layout: Layout): Metadata {
  const words = layout.fields[name];
  const label = words?.label ?? SYSTEM_LABELS[name];
  if (!label) return metadata;
  return {
    edit: {
      ...metadata.edit,
      label,
      ...(words && { description: words.help, editable: !words.readOnly }),
      ...(words?.shows && { mainField: words.shows }),
    },
    list: { ...metadata.list, label },
  };
}
