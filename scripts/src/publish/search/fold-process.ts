import { constants, setPriority } from 'node:os';
import { foldSegments, type FoldedSegment } from './fold-segments.ts';

/** Folds in a process of its own, which gives way to everything else and ends with the publisher that started it. */
setPriority(constants.priority.PRIORITY_LOW);
const giveUp = () => process.exit(1);
process.on('disconnect', giveUp);
const [storeFolder = '', kind, folder = ''] = process.argv.slice(2);
await foldSegments(storeFolder, kind as FoldedSegment['kind'], folder);
process.off('disconnect', giveUp);
process.disconnect();
