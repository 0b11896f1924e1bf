import { useState } from 'react';
import { claimTopic } from '../domain/claim';
import type { Topic } from '../domain/topic';
import { leadTopic } from '../selectors/leadTopic';
import { useView } from '../views/useView';

/** Where charts and map are: nothing there is moved by a click into them. */
const CHARTS = '.dash-charts, .dash-map';
const isInUse = () => [...document.querySelectorAll(CHARTS)].some((part) => part.matches(':hover, :focus-within'));

/**
 * The topic whose chart takes the large place: that of the filter, or of the open statement where its own chart is
 * one of those `far` down. What is under the pointer stays where it is.
 */
export function useLeadTopic(far: readonly Topic[]): Topic {
  const { dataset, choices } = useView();
  const claim = choices.claim === null ? undefined : dataset.claimById.get(choices.claim);
  const topic = claim && claimTopic(claim);
  const wanted = topic !== undefined && far.includes(topic) ? topic : null;
  const [open, setOpen] = useState({ about: choices.claim, wanted });
  if (open.about !== choices.claim) setOpen({ about: choices.claim, wanted: isInUse() ? open.wanted : wanted });
  const lead = leadTopic(dataset, choices);
  return choices.topics.length === 0 && open.wanted !== null ? open.wanted : lead;
}
