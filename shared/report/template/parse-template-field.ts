import type { Inline } from '../../domain/inline';

const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type PluralCategory = (typeof pluralCategories)[number];

/** Reads what stands between the braces of a template: `field`, `field:format` or `count|one=…|other=…`. */
export function parseTemplateField(body: string): Inline | undefined {
  const [head = '', ...forms] = body.split('|');
  const colon = head.indexOf(':');
  const field = colon < 0 ? head : head.slice(0, colon);
  if (!/^[a-zA-Z][\w.+-]*$/.test(field)) return undefined;
  if (forms.length > 0) return parsePlural(field, forms);
  return colon < 0
    ? { type: 'field', field }
    : { type: 'field', field, format: head.slice(colon + 1) };
}

function parsePlural(field: string, forms: readonly string[]): Inline | undefined {
  const byCategory: Partial<Record<PluralCategory, string>> = {};
  for (const form of forms) {
    const equals = form.indexOf('=');
    const category = pluralCategories.find((name) => name === form.slice(0, equals));
    if (category === undefined) return undefined;
    byCategory[category] = form.slice(equals + 1);
  }
  const { other, ...rest } = byCategory;
  return other === undefined ? undefined : { type: 'plural', field, forms: { ...rest, other } };
}
