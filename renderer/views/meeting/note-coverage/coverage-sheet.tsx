import { useState } from 'react';
import { measureCoverage } from '../../../../shared/note-coverage/measure-coverage';
import type { CoverageFinding } from '../../../../shared/note-coverage/coverage';
import type { Place } from '../../../editor/commands/go-to';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Sheet } from '../../../ui/sheet';
import { useNow } from '../bar/use-now';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { placeName } from '../summary/place-name';
import './coverage.css';
import { CoverageStripView } from './coverage-strip';
import { findingWords } from './finding-words';

function placeOf(finding: CoverageFinding): Place | undefined {
  if (finding.type === 'turn' && finding.note !== undefined) {
    return { type: 'note', id: finding.note };
  }
  return 'section' in finding ? { type: 'section', id: finding.section } : undefined;
}

/** Time held against notes: a strip of the meeting, what the notes may lack, and each item in numbers. */
export function CoverageSheet({ onClose }: { readonly onClose: () => void }) {
  const open = useOpenMeeting();
  const { info } = useApp();
  const words = useWords();
  const { t, formats } = words;
  const meeting = useMeeting();
  const now = useNow();
  const [chosen, setChosen] = useState<string>();
  const { findings, sections, strip } = measureCoverage(meeting, now);
  const nameOf = (section: string) => placeName(meeting, section, t);
  const lines = findings.map((finding, index) => ({ id: String(index), finding }));

  return (
    <Sheet title={t('coverage.title')} closeLabel={t('common.close')} onClose={onClose} isWide>
      <div className="coverage">
        {strip === undefined ? (
          <p className="pane-empty">{t('coverage.noStrip')}</p>
        ) : (
          <CoverageStripView strip={strip} nameOf={nameOf} />
        )}
        <section aria-labelledby="coverage-findings">
          <h3 id="coverage-findings">{t('coverage.findings')}</h3>
          {lines.length === 0 ? (
            <p className="pane-empty">{t('coverage.nothing')}</p>
          ) : (
            <>
              <PickList
                label={t('coverage.findings')}
                chosen={chosen}
                onChoose={setChosen}
                isStart
                onEnter={(id) => {
                  const finding = lines.find((one) => one.id === id)?.finding;
                  const place = finding === undefined ? undefined : placeOf(finding);
                  if (place !== undefined) open.goTo(place);
                }}
                lines={lines.map(({ id, finding }) => ({
                  id,
                  content: findingWords(finding, nameOf, info.zone, words),
                }))}
              />
              <p className="pane-hint">{t('coverage.keys')}</p>
            </>
          )}
        </section>
        {sections.length > 0 && (
          <table className="coverage-items">
            <caption>{t('coverage.items')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('coverage.item')}</th>
                <th scope="col">{t('coverage.planned')}</th>
                <th scope="col">{t('coverage.time')}</th>
                <th scope="col">{t('coverage.notes')}</th>
              </tr>
            </thead>
            <tbody>
              {sections.map(({ section, minutes, allotted, lines: count }) => (
                <tr key={section}>
                  <th scope="row">{nameOf(section)}</th>
                  <td>{allotted === 0 ? '' : formats.minutes(allotted)}</td>
                  <td data-over={allotted > 0 && minutes > allotted}>
                    {minutes === 0 ? '' : formats.minutes(minutes)}
                  </td>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Sheet>
  );
}
