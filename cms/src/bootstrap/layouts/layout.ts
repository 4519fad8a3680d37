/** What an editor reads about one field of a form. */
export interface FieldWords {
  /** The field's name. */
  readonly label: string;
  /** What belongs in it and where readers see it. */
  readonly help: string;
  /** Which field of a related document stands for it in the picker; the target's own main field by default. */
  readonly shows?: string;
  /** The newsroom's software fills it in. */
  readonly readOnly?: true;
}

/** How the content manager shows one type or component. */
export interface Layout {
  /** The field that stands for a document in lists and breadcrumbs. */
  readonly mainField: string;
  readonly sort: readonly [field: string, order: 'ASC' | 'DESC'];
  /** Columns of the list; left out for a component. */
  readonly list?: readonly string[];
  /** Rows of the form: what stands in one row shares its width. */
  readonly rows: readonly (readonly string[])[];
  readonly fields: Readonly<Record<string, FieldWords>>;
}
