/** Brings the database up to this program without serving. */
import { database } from '@/lib/store/database';
import { migrate } from '@/lib/store/migrations';

await migrate(database());
await database().destroy();
