import type { ReportLeaf } from 'schema-dts';
import type { OfficialDocument, SiteInfo } from '../../model/content.ts';

/** An official document: its number, day and issuer are its own, those of the page the newsroom's. */
export function describeOfficialDocument(site: SiteInfo, document: OfficialDocument): ReportLeaf {
  const { number, label, issuedOn, issuer, file } = document;
  return {
    '@type': 'Report',
    reportNumber: number,
    genre: label.label,
    dateCreated: issuedOn,
    author: [{ '@type': 'Organization', name: issuer }],
    ...(file && {
      encoding: {
        '@type': 'MediaObject',
        contentUrl: site.url + file.src,
        encodingFormat: file.mime,
        contentSize: String(file.bytes),
      },
    }),
  };
}
