import { parentPort, workerData } from 'node:worker_threads';
import { pageArticle } from './page.ts';

parentPort?.postMessage(pageArticle(workerData as string));
