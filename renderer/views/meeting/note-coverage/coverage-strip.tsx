import type { CoverageStrip } from '../../../../shared/note-coverage/coverage';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';

const height = 48;
const lane = 14;

/** The meeting minute by minute: above, how many lines were begun; below, which item was open. */
export function CoverageStripView({
  strip,
  nameOf,
}: {
  readonly strip: CoverageStrip;
  readonly nameOf: (section: string) => string;
}) {
  const { info } = useApp();
  const { t, formats } = useWords();
  const { from, minutes, spans } = strip;
  const most = Math.max(4, ...minutes);
  const end = new Date(Date.parse(from) + minutes.length * 60_000).toISOString();
  const hours = { from: formats.hour(from, info.zone), to: formats.hour(end, info.zone) };
  return (
    <figure className="coverage-strip">
      <svg
        role="img"
        aria-label={t('coverage.strip', hours)}
        viewBox={`0 0 ${String(minutes.length)} ${String(height + lane)}`}
        preserveAspectRatio="none"
      >
        {minutes.map((count, index) =>
          count === 0 ? null : (
            <rect
              // Minutes have no name but their place.
              key={index}
              className="coverage-bar"
              x={index + 0.1}
              width={0.8}
              y={height - (count / most) * height}
              height={(count / most) * height}
            />
          ),
        )}
        {spans.map(({ section, from: start, to }, index) => (
          <rect
            key={`${section}-${String(start)}`}
            className="coverage-span"
            data-odd={index % 2 === 1}
            x={start}
            width={to - start}
            y={height + 3}
            height={lane - 3}
          >
            <title>{nameOf(section)}</title>
          </rect>
        ))}
      </svg>
      <figcaption>
        <time dateTime={from}>{hours.from}</time>
        <time dateTime={end}>{hours.to}</time>
      </figcaption>
    </figure>
  );
}
