/** A thing as https://schema.org describes it. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** JSON for a `<script>`: no text in it can end the element. */
export function toJsonLdScript(data: JsonLd): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
