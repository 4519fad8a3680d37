import { describe, expect, it } from 'vitest';
import { openCmsDatabase } from '../harness/cms-database.ts';
import { getSharedCms } from '../harness/shared-cms.ts';

const database = openCmsDatabase(getSharedCms().dataDir);
const APPEND =
  "INSERT INTO ntm_trail (at, kind, override, actor_kind, actor_name) VALUES (?, 'created', false, 'system', ?)";
const NAME = 'Người thử bảng';

describe('the table of the trail', () => {
  it.each([
    ['changing', "UPDATE ntm_trail SET actor_name = 'Người khác' WHERE actor_name = ?"],
    ['deleting', 'DELETE FROM ntm_trail WHERE actor_name = ?'],
  ])('refuses %s a row, whoever asks the database', async (_way, statement) => {
    expect(await database.run(APPEND, '2026-11-25T00:00:00.000Z', NAME)).toBe(1);
    await expect(database.run(statement, NAME)).rejects.toThrow('append-only');
  });
});
