import type { NewsroomState } from '@ntm/shared';
import type { CorpusDocument } from './corpus/generate-document.ts';
import { publishText, saveText, type BenchDesk, type Published } from './desk.ts';

/** People through whose hands a story goes as in any newsroom, with every rule on: none of it is an administrator's. */
export interface BenchNewsroom {
  /** A reporter writes a document and hands it in, an editor approves it. @returns what publishes it */
  prepare(document: CorpusDocument): Promise<() => Promise<Published>>;
}

/** @param name tells the accounts of this newsroom from those of another in the same CMS */
export async function openBenchNewsroom(desk: BenchDesk, name: string): Promise<BenchNewsroom> {
  const reporter = await desk.invite('phong-vien', `phong-vien-${name}@example.vn`);
  const editor = await desk.invite('strapi-editor', `bien-tap-${name}@example.vn`);
  return {
    async prepare({ type, values }) {
      const saved = await saveText(reporter, type, values);
      const text = `/newsroom/api::${type}.${type}/${saved.data.documentId}`;
      await reporter('POST', `${text}/moves/submit`, {});
      const { updatedAt: seen } = await editor<NewsroomState>('GET', text);
      await editor('POST', `${text}/moves/approve`, { seen });
      return () => publishText(editor, type, saved);
    },
  };
}
