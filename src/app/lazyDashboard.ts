import { lazyPart } from '../ui/lazyPart';

/** Each tab's view comes on its own; those not asked for are fetched when the page is idle, so that a lost network does not matter. */
export const loadDashboard = () => import('./Dashboard');

export const Dashboard = lazyPart(async () => (await loadDashboard()).Dashboard);

export const DashboardPart = lazyPart(async () => (await loadDashboard()).DashboardPart);
