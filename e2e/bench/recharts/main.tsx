import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { AreaId } from '../../../src/domain/ids.ts';
import type { Picture } from '../marks.ts';
import { TimelineChart, TopicChart } from './charts.tsx';
import { StaticMap } from './StaticMap.tsx';
import './page.css';

/**
 * The same figures as one writes them with React and Recharts when nothing is done for speed: the choice is state at
 * the top, every chart gets its data anew, and Recharts lays all of them out again. Its animations are off: with them
 * the page would lose by more, and only by waiting.
 */
function App() {
  const [picture, setPicture] = useState<Picture | null>(null);
  const [chosen, setChosen] = useState<readonly AreaId[]>([]);
  useEffect(() => {
    fetch('/picture.json')
      .then((response) => response.json())
      .then(setPicture);
  }, []);
  if (!picture) return <p>Loading …</p>;
  const passes = (place: AreaId) => chosen.length === 0 || chosen.includes(place);
  const toggle = (place: AreaId) =>
    setChosen(chosen.includes(place) ? chosen.filter((other) => other !== place) : [...chosen, place]);
  const marks = picture.marks.map((mark) => ({ ...mark, faded: !passes(mark.place) }));
  const count = marks.filter(({ faded }) => !faded).length;
  return (
    <>
      <header>
        <h1>Five Republics</h1> {count} of {marks.length} figures
      </header>
      <TimelineChart marks={marks} topics={picture.topics} />
      <fieldset className="places">
        <button type="button" aria-pressed={chosen.length === 0} onClick={() => setChosen([])}>
          All {marks.length}
        </button>
        {picture.places.map((place) => (
          <button
            key={place.id}
            type="button"
            aria-pressed={chosen.includes(place.id)}
            onClick={() => toggle(place.id)}
          >
            {place.name} {place.count}
          </button>
        ))}
      </fieldset>
      <main>
        <StaticMap picture={picture} marks={marks} passes={passes} />
        <div className="charts">
          {picture.topics.map((topic) => (
            <TopicChart key={topic.id} topic={topic} marks={marks.filter((mark) => mark.topic === topic.id)} />
          ))}
        </div>
      </main>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
