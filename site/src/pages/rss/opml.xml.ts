import { readOpmlGroups } from '../../feeds/read-opml-groups.ts';
import { respondWithXml } from '../../feeds/responses.ts';
import { toOpml } from '../../feeds/to-opml.ts';
import { site } from '../../store/queries.ts';

export const GET = () => respondWithXml(toOpml(site().name, readOpmlGroups()));
