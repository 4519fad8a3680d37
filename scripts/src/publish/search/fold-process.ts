import { giveWay } from '../../processes/give-way.ts';
import { foldSegments, type FoldedSegment } from './fold-segments.ts';

/** Folds in a process of its own, which gives way to everything else and ends with the publisher that started it. */
giveWay('everything');
const giveUp = () => process.exit(1);
process.on('disconnect', giveUp);
const [storeFolder = '', kind, folder = ''] = process.argv.slice(2);
await foldSegments(storeFolder, kind as FoldedSegment['kind'], folder);
process.off('disconnect', giveUp);
process.disconnect();
