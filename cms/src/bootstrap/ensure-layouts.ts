import type { Core } from '@strapi/strapi';
import { getService, type ConfigurationService, type FieldMetadata } from '../strapi-services';
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

/** Vietnamese names, help texts and a journalist's order of fields for every form and list. */
export async function ensureLayouts({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await applyWhenChanged(strapi, 'layouts', [TYPE_LAYOUTS, COMPONENT_LAYOUTS, SYSTEM_LABELS], async () => {
    const types = getService(strapi, 'plugin::content-manager.content-types');
    for (const [uid, layout] of Object.entries(TYPE_LAYOUTS)) {
      await applyLayout(types, types.findContentType(uid), layout);
    }
    const components = getService(strapi, 'plugin::content-manager.components');
    for (const [uid, layout] of Object.entries(COMPONENT_LAYOUTS)) {
      await applyLayout(components, components.findComponent(uid), layout);
    }
  });
}

async function applyLayout(service: ConfigurationService, model: object, layout: Layout): Promise<void> {
  const { settings, metadatas } = await service.findConfiguration(model);
  const [defaultSortBy, defaultSortOrder] = layout.sort;
  const described = Object.entries(metadatas).map(([name, metadata]) => [
    name,
    describeField(name, metadata, layout),
  ]);
  await service.updateConfiguration(model, {
    settings: {
      ...settings,
      mainField: layout.mainField,
      defaultSortBy,
      defaultSortOrder,
    },
    metadatas: Object.fromEntries(described) as object,
    layouts: {
      ...(layout.list && { list: layout.list }),
      edit: layout.rows.map((row) => row.map((name) => ({ name, size: ROW_WIDTH / row.length }))),
    },
  });
}

function describeField(name: string, metadata: FieldMetadata, layout: Layout): FieldMetadata {
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
