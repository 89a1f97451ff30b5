import { defineConfig } from 'prisma/config';

/** For those who use Prisma's own command line on this database; Evertick applies its migrations itself. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
