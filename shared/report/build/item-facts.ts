import type { AgendaItem } from '../../domain/agenda';
import { countPrinter } from '../fields/print-fact';
import type { Builder } from './builder';
import { layerFacts, textFact, type Facts } from './facts';

/** Facts with those of one agenda item: `item.presenters` and `item.minutes`. */
export function itemFacts(
  item: Partial<Pick<AgendaItem, 'presenters' | 'minutes'>>,
  builder: Pick<Builder, 'names' | 'language' | 'style' | 'facts'>,
): Facts {
  const { names, language, style, facts } = builder;
  const presenters = names.parties(item.presenters ?? [], style.names.officers);
  return layerFacts(
    {
      'item.presenters': () => textFact(presenters),
      'item.minutes': countPrinter(item.minutes, language),
    },
    facts,
  );
}
