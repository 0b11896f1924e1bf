import { lazyPart } from '../ui/lazyPart';
import { AddsUpView } from './lazyPanels';

/** Each tab's view comes on its own; those not asked for are fetched when the page is idle, so that a lost network does not matter. */
export const loadDashboard = () => import('./Dashboard');

export const Dashboard = lazyPart(async () => (await loadDashboard()).Dashboard);

export const DashboardPart = lazyPart(async () => (await loadDashboard()).DashboardPart);

/** Fetches all that the first picture shows, so that React can hydrate it without waiting. False when it fails to load. */
export async function prepareDashboard(): Promise<boolean> {
  const [isThere] = await Promise.all([Dashboard.prepare(), AddsUpView.prepare()]);
  return isThere;
}
