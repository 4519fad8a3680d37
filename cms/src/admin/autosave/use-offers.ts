import type { FieldDifference } from '@ntm/shared';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { LabelledLayout } from '../publish/label-path';
import { setBase } from '../versions/base-versions';
import { compareValues } from './compare-values';
import { detachParts } from './detach-parts';
import type { UnsavedText } from './unsaved-text';
import { findTexts, forgetOldTexts, forgetText, keepText } from './unsaved-texts';
import type { TextPlace } from './use-autosave';
import { withoutHeld } from './window-lock';

/** A text that was typed here before and never saved. */
export interface Offer {
  readonly text: UnsavedText;
  readonly fields: readonly FieldDifference[];
  readonly isOlder: boolean;
}

interface Form {
  readonly version: number | undefined;
  readonly layout: LabelledLayout;
}

/** The texts that may be had back in this form, one after the other. */
export const useOffers = (place: TextPlace, { version, layout }: Form) => {
  const { initialValues, setValues } = useForm('useOffers', (form) => form);
  const [texts, setTexts] = useState<readonly UnsavedText[]>([]);
  const { group, key, documentKey } = place;

  useEffect(() => {
    let isCurrent = true;
    const find = async (): Promise<void> => {
      await forgetOldTexts(new Date());
      const found = await withoutHeld(await findTexts(group));
      if (isCurrent) setTexts(found.filter((text) => text.key !== key));
    };
    void find();
    return () => {
      isCurrent = false;
    };
  }, [group, key]);

  // Strapi shows a document before it knows which fields its form has: until then every text would seem to be saved.
  const [text] = layout.layout.length > 0 ? texts : [];
  const next = (): void => setTexts(texts.slice(1));
  const offer = text && toOffer(text, initialValues as UnsavedText['values'], version, layout);
  const isEmpty = offer?.fields.length === 0;
  useEffect(() => {
    if (!isEmpty || !text) return;
    void forgetText(text.key);
    setTexts((all) => all.filter((other) => other !== text));
  }, [isEmpty, text]);

  return {
    offer: isEmpty ? undefined : offer,
    takeBack: async (): Promise<void> => {
      if (!offer) return;
      const values = offer.isOlder
        ? detachParts(offer.text.values, findComponents(layout))
        : offer.text.values;
      setValues(values);
      if (documentKey !== undefined && offer.text.base !== undefined) setBase(documentKey, offer.text.base);
      if (await keepText({ ...offer.text, key, values })) await forgetText(offer.text.key);
      next();
    },
    throwAway: async (): Promise<void> => {
      if (offer) await forgetText(offer.text.key);
      next();
    },
    leave: next,
  };
};

const toOffer = (
  text: UnsavedText,
  saved: UnsavedText['values'],
  version: number | undefined,
  layout: LabelledLayout,
): Offer => ({
  text,
  fields: compareValues(saved, text.values, layout),
  isOlder: text.base !== undefined && version !== undefined && text.base < version,
});

const findComponents = ({ layout }: LabelledLayout): string[] =>
  layout
    .flat(2)
    .filter(({ attribute }) => attribute.type === 'component')
    .map(({ name }) => name);
