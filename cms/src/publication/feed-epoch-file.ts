import fs from 'node:fs';
import path from 'node:path';

/** How far the feed had come, kept outside the database, so that a restored database gives itself away. */
export interface FeedMark {
  readonly epoch: string;
  readonly head: number;
}

function markPath(): string {
  return path.resolve(process.env['DATA_DIR'] ?? '../.data', 'cms/feed-epoch.json');
}

/** The mark last written, or null when there is none that can be read. */
export function loadFeedMark(): FeedMark | null {
  try {
    const { epoch, head } = JSON.parse(fs.readFileSync(markPath(), 'utf8')) as Partial<FeedMark>;
    return typeof epoch === 'string' && typeof head === 'number' ? { epoch, head } : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes the mark whole or not at all, and never takes the head of an epoch back. */
export function saveFeedMark(mark: FeedMark): void {
  const former = loadFeedMark();
  if (former?.epoch === mark.epoch && former.head >= mark.head) return;
  const target = markPath();
  const draft = `${target}.new`;
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(draft, JSON.stringify(mark));
  fs.renameSync(draft, target);
}
