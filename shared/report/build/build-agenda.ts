import type { AgendaItem } from '../../domain/agenda';
import type { Marker } from '../../domain/label';
import { countOf } from '../numbering/count-formats';
import { labelAgenda } from '../numbering/agenda-labels';
import { hiddenItems } from '../protect/withhold';
import type { Block, ListBlock, ListItem, NumberLabel, Span } from '../report';
import { render, renderPhrase, type Builder } from './builder';
import { layerFacts } from './facts';
import { itemFacts } from './item-facts';

/** The forms of the agenda's labels where neither the agenda nor the style says. */
export const usualAgendaMarkers: readonly Marker[] = ['1.', 'a)', 'i)'];

type ListedItem = Pick<AgendaItem, 'id' | 'title' | 'level' | 'label'> &
  Partial<Pick<AgendaItem, 'presenters' | 'minutes'>>;

/** How a list of items is printed: their labels, the forms of these, and a phrase for one item. */
interface ItemListing {
  readonly labels: ReadonlyMap<string, NumberLabel>;
  readonly markers: readonly Marker[];
  readonly text?: string | undefined;
}

/** The agenda as a nested list, as circulated, as adopted or as dealt with; nothing when there is none. */
export function buildAgenda(
  as: 'circulated' | 'adopted' | 'dealtWith',
  markers: readonly Marker[],
  builder: Builder,
  text?: string,
): readonly Block[] {
  const { meeting, agenda } = builder.subject;
  const version = as === 'dealtWith' ? undefined : meeting?.agenda[as];
  const hidden = hiddenItems({ agenda: meeting?.agenda.items ?? [] });
  const items: readonly ListedItem[] =
    version?.items.filter((item) => !hidden.has(item.id)) ?? agenda;
  const forms = markers.length > 0 ? markers : agendaMarkers(builder);
  return listItems(items, { labels: labelAgenda(items, forms), markers: forms, text }, builder);
}

/** The forms of the agenda's own labels. */
export function agendaMarkers(builder: Builder): readonly Marker[] {
  return builder.subject.meeting?.agenda.numbering ?? usualAgendaMarkers;
}

/** Items as a nested list with the given labels. */
export function listItems(
  items: readonly ListedItem[],
  { labels, markers, text }: ItemListing,
  builder: Builder,
): readonly ListBlock[] {
  const levels = [...new Set(items.map((item) => item.level))].sort((a, b) => a - b);
  return listLevel(items, 0);

  function listLevel(level: readonly ListedItem[], depth: number): readonly ListBlock[] {
    const top = Math.min(...level.map((item) => item.level));
    const entries: ListItem[] = [];
    for (let index = 0; index < level.length; index += 1) {
      const item = level[index];
      if (item === undefined) break;
      const next = level.findIndex((other, place) => place > index && other.level <= top);
      const below = level.slice(index + 1, next < 0 ? undefined : next);
      entries.push({
        label: labels.get(item.id) ?? { text: '' },
        blocks: [
          { type: 'paragraph', as: 'body', content: itemText(item, text, builder) },
          ...(below.length === 0 ? [] : listLevel(below, depth + 1)),
        ],
      });
      index += below.length;
    }
    const marker = markers[levels.indexOf(top)] ?? markers.at(-1) ?? '1.';
    return entries.length === 0
      ? []
      : [{ type: 'list', marker: countOf(marker)?.format ?? 'none', depth, items: entries }];
  }
}

function itemText(item: ListedItem, phrase: string | undefined, builder: Builder): readonly Span[] {
  const title = render(item.title, builder);
  if (phrase === undefined) return title;
  const facts = layerFacts({ title: () => title }, itemFacts(item, builder));
  return renderPhrase(phrase, builder, facts);
}
