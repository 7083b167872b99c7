import type { Metadata } from 'next';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { ClassFields } from '@/components/classroom/class-fields';
import { CodeRules } from '@/components/classroom/code-rules';
import { EndOfClass } from '@/components/classroom/end-of-class';
import { TeacherList } from '@/components/classroom/teacher-list';
import { getT } from '@/components/i18n';
import { Actions, Row, RuledForm, Said } from '@/components/identity/form-page';
import { Section } from '@/components/me/section';
import { Button } from '@/components/ui/button';
import { doorOf } from '@/lib/answering/class-codes';
import { doorState } from '@/lib/classroom/class-code';
import { shownIn, toLocal } from '@/lib/classroom/zones';
import { siteAddress } from '@/lib/http/site-address';
import { readFlash } from '@/lib/identity/flash';
import { confirmPath, isFresh } from '@/lib/identity/fresh';
import { openClassInvitations } from '@/lib/store/class-invitations';
import { classDeletion, teachersOf } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import { countPresent } from '@/lib/store/enrolments';
import { enterClass } from '../../enter';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('teachClass');
  return { title: t('screen.settings'), robots: { index: false } };
}

/** What a class is called, how learners come in, who teaches it, and its end. */
export default async function ClassSettings({ params }: Props) {
  const { locale, class: id } = await params;
  const inside = await enterClass(locale, `/teach/${id}/settings`, 'see-class', id);
  const t = getT('teachClass');
  const { klass, actor, may } = inside;
  const db = database();
  const now = Date.now();
  const flash = await flashOf(id);
  const teachers = await teachersOf(db, id);
  const links = may('add-teacher') ? await openClassInvitations(db, id, now) : [];
  const present = await countPresent(db, id);
  const edited = flash.of('class-edit');
  const here = classPath(locale, id, 'settings');
  return (
    <ClassFrame inside={inside} locale={locale} screen="settings">
      {may('edit-class') ? (
        <Section id="class" title={t('settings.class')}>
          <div className="measure">
            {edited.messages.includes('saved') ? <Said>{t('settings.saved')}</Said> : null}
            {edited.values.name === undefined ? null : <Said wrong>{t('problem.some')}</Said>}
            <RuledForm action={`/api/v1/classes/${id}/edit`}>
              <ClassFields
                values={{
                  name: edited.values.name ?? klass.name,
                  zone: edited.values.zone ?? klass.timeZone,
                  termFrom: edited.values.termFrom ?? klass.termFrom ?? '',
                  termTo: edited.values.termTo ?? klass.termTo ?? '',
                }}
                problems={edited.messages}
              />
              <Row>
                <p className="meta">{t('settings.zoneNote')}</p>
              </Row>
              <Actions>
                <Button kind="primary" type="submit">
                  {t('settings.save')}
                </Button>
              </Actions>
            </RuledForm>
          </div>
        </Section>
      ) : null}

      {may('set-code') ? (
        <Section id="code" title={t('code.title')}>
          <CodeRules
            classId={id}
            code={klass.code}
            state={doorState(doorOf(klass, present), now)}
            limit={klass.codeLimit}
            ends={
              klass.codeExpiresAt === null
                ? null
                : shownIn(klass.codeExpiresAt, klass.timeZone, locale)
            }
            lastDay={
              klass.codeExpiresAt === null
                ? ''
                : toLocal(klass.codeExpiresAt, klass.timeZone).slice(0, 10)
            }
            asksFirst={klass.codeAsksFirst === 1}
            flash={flash.of('class-code')}
          />
        </Section>
      ) : null}

      <Section id="teachers" title={t('teachers.title')}>
        <TeacherList
          classId={id}
          teachers={teachers.map((each) => ({
            learnerId: each.learnerId,
            name: each.displayName,
            owner: each.learnerId === klass.ownerId,
            self: each.learnerId === actor.learnerId,
          }))}
          may={{
            add: may('add-teacher'),
            remove: may('remove-teacher'),
            pass: may('pass-ownership'),
            stop: may('stop-teaching'),
          }}
          confirm={isFresh(actor, now) ? null : confirmPath(locale, `${here}#teachers`)}
          links={links.map((at) => ({ at, shown: shownIn(at, klass.timeZone, locale) }))}
          withAddress={`${await siteAddress()}/${locale}/teach/with/`}
          flash={flash.of('class-teachers')}
        />
      </Section>

      {may('delete-class') ? (
        <Section id="end" title={t('end.title')}>
          <EndOfClass
            classId={id}
            name={klass.name}
            archived={klass.archivedAt !== null}
            deletion={await classDeletion(db, id)}
            confirm={isFresh(actor, now) ? null : confirmPath(locale, `${here}#end`)}
            flash={flash.of('class-state')}
          />
        </Section>
      ) : null}
    </ClassFrame>
  );
}

/** What the forms of this page said last, if it was about this class. */
async function flashOf(classId: string) {
  const forms = ['class-edit', 'class-code', 'class-teachers', 'class-state'] as const;
  const read = await Promise.all(forms.map((form) => readFlash(form)));
  const nothing = { messages: [] as string[], values: {} as Partial<Record<string, string>> };
  return {
    of: (form: (typeof forms)[number]) =>
      read.find((flash) => flash?.form === form && flash.values.class === classId) ?? nothing,
  };
}
