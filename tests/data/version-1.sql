-- A plan file of version 1 as that version left it: one action, reported twice. Never edited.
PRAGMA encoding='UTF-16';
BEGIN;
CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    title_ky TEXT NOT NULL,
    organisation TEXT NOT NULL CHECK (trim(organisation) <> ''),
    organisation_ky TEXT NOT NULL,
    period_from TEXT NOT NULL CHECK (date(period_from, '+0 days') IS period_from),
    period_to TEXT NOT NULL CHECK (date(period_to, '+0 days') IS period_to),
    approval TEXT NOT NULL,
    CHECK (period_from <= period_to)
);
INSERT INTO "plan" VALUES('cdb5f560-ba64-529a-9994-a513d417b6cc','Стратегический план действий Федерации профсоюзов Кыргызстана, отраслевых профсоюзов и областных Советов профсоюзов на 2022-2025 годы','Кыргызстан профсоюздар федерациясынын, тармактык профсоюздардын жана облустук профсоюздар кеңештеринин 2022–2025-жылдарга стратегиялык иш-аракеттер планы','Федерация профсоюзов Кыргызстана','Кыргызстан профсоюздар федерациясы','2022-01-01','2025-12-31','');
CREATE TABLE abbreviation (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    short_form TEXT NOT NULL CHECK (trim(short_form) <> ''),
    full_form TEXT NOT NULL CHECK (trim(full_form) <> '')
);
INSERT INTO abbreviation VALUES('4fbffc7f-36d0-572a-9657-57e5ba5b3e6d',1,'ФПК','Федерация профсоюзов Кыргызстана');
INSERT INTO abbreviation VALUES('685d23a8-786a-59c2-8004-37ea8dfd2419',2,'РК','Республиканский комитет');
CREATE TABLE body (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    name_ky TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('leadership', 'department', 'institution', 'commission', 'sectorGroup',
        'regionalGroup', 'sectoralUnion', 'regionalCouncil', 'socialPartner', 'government', 'international', 'expert', 'other')),
    parent TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent <> id),
    valid_from TEXT CHECK (valid_from IS NULL OR date(valid_from, '+0 days') IS valid_from),
    valid_to TEXT CHECK (valid_to IS NULL OR date(valid_to, '+0 days') IS valid_to),
    successor TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    CHECK (valid_from <= valid_to)
);
INSERT INTO body VALUES('46246bc1-044a-5e07-802b-f642482b2a71',1,'ФПК','Федерация профсоюзов Кыргызстана','Кыргызстан профсоюздар федерациясы','leadership',NULL,NULL,NULL,NULL,'Федерация в целом; с 2024–2025 годов именуется Федерацией профессиональных союзов Кыргызстана (ФПСК).');
INSERT INTO body VALUES('a497e7fc-5116-55f2-bbc8-07eac97e8ec2',2,'ЦК','Центральные комитеты отраслевых профсоюзов','Тармактык профсоюздардын борбордук комитеттери','sectorGroup',NULL,NULL,NULL,NULL,'Группа: отчитывается центральный комитет каждого отраслевого профсоюза.');
INSERT INTO body VALUES('80925de5-3c75-51df-90e2-13a348f48820',3,'РК','Республиканские комитеты отраслевых профсоюзов','Тармактык профсоюздардын республикалык комитеттери','sectorGroup',NULL,NULL,NULL,NULL,'Группа: отчитывается республиканский комитет каждого отраслевого профсоюза.');
INSERT INTO body VALUES('bc938b8e-11d4-539b-aca7-3118296ccaa4',4,'ОСП','Областные советы профсоюзов','Облустук профсоюздар кеңештери','regionalGroup',NULL,NULL,NULL,NULL,'В 2024 году областные советы преобразованы в представительства Федерации.');
INSERT INTO body VALUES('8f5c1fd7-92f0-5bdd-8fd6-0ce8d0e0b3ef',5,'Эксперты','Эксперты','Эксперттер','expert',NULL,NULL,NULL,NULL,'');
CREATE TABLE goal (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1 AND typeof(number) = 'integer'),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    title_ky TEXT NOT NULL,
    short_title TEXT NOT NULL CHECK (trim(short_title) <> ''),
    short_title_ky TEXT NOT NULL
);
INSERT INTO goal VALUES('4f480622-7653-509b-804a-8238795c20c3',2,'Разработать антикризисные меры по оказанию содействия работникам в преодолении последствий пандемии','Пандемиянын кесепеттерин жеңүүдө кызматкерлерге көмөк көрсөтүү боюнча кризиске каршы чараларды иштеп чыгуу','Последствия пандемии','Пандемиянын кесепети');
CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    goal TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1 AND typeof(number) = 'integer'),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    title_ky TEXT NOT NULL,
    deadline_text TEXT NOT NULL,
    responsible_text TEXT NOT NULL,
    indicator_text TEXT NOT NULL,
    expected_result TEXT NOT NULL,
    expected_result_ky TEXT NOT NULL,
    budget_text TEXT NOT NULL,
    deadline_kind TEXT NOT NULL CHECK (deadline_kind IN ('once', 'recurring', 'continuous', 'bySchedule', 'unknown')),
    deadline_windows TEXT NOT NULL CHECK (deadline_windows NOT GLOB '*[^0-9/ -]*'),
    deadline_cadence TEXT CHECK (deadline_cadence IN ('week', 'month', 'quarter', 'halfYear', 'year')),
    deadline_certain INTEGER NOT NULL CHECK (deadline_certain IN (0, 1)),
    deadline_note TEXT NOT NULL,
    deadline_alternative TEXT NOT NULL CHECK (deadline_alternative NOT GLOB '*[^0-9/ -]*'),
    UNIQUE (goal, number),
    CHECK ((deadline_kind IN ('once', 'recurring', 'continuous')) = (deadline_windows <> '')),
    CHECK ((deadline_kind = 'recurring') = (deadline_cadence IS NOT NULL))
);
INSERT INTO "action" VALUES('54856568-fde9-5c6f-8dab-278212ea604a','4f480622-7653-509b-804a-8238795c20c3',3,'Подготовить документ для обсуждения в первичных организациях. Провести семинары в каждом отраслевом и территориальном профсоюзе для профактива','','В течение 2023 г.','ЦК, РК, ОСП, ФПК, эксперты','Документ; Количество семинаров','Рекомендации; Проведено 26 семинаров по 30 человек','','','once','2023-01-01/2023-12-31',NULL,1,'','');
CREATE TABLE assignment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('lead', 'coExecutor', 'partner')),
    position INTEGER NOT NULL,
    UNIQUE (action, body)
);
INSERT INTO assignment VALUES('682d499c-a268-5a1c-8aa4-fb1a267588b7','54856568-fde9-5c6f-8dab-278212ea604a','a497e7fc-5116-55f2-bbc8-07eac97e8ec2','lead',1);
INSERT INTO assignment VALUES('40b59191-e5fd-5426-9fc7-2d90dda8702c','54856568-fde9-5c6f-8dab-278212ea604a','80925de5-3c75-51df-90e2-13a348f48820','coExecutor',2);
INSERT INTO assignment VALUES('5fb9fd49-4d12-5393-966b-f27a92dda9b6','54856568-fde9-5c6f-8dab-278212ea604a','bc938b8e-11d4-539b-aca7-3118296ccaa4','coExecutor',3);
INSERT INTO assignment VALUES('7bb18624-c7b0-5a96-a11b-4af2db36227d','54856568-fde9-5c6f-8dab-278212ea604a','46246bc1-044a-5e07-802b-f642482b2a71','coExecutor',4);
INSERT INTO assignment VALUES('d1a84316-c982-55c6-81ed-ba5203141abd','54856568-fde9-5c6f-8dab-278212ea604a','8f5c1fd7-92f0-5bdd-8fd6-0ce8d0e0b3ef','partner',5);
CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    unit TEXT NOT NULL,
    baseline REAL,
    target REAL,
    aggregation TEXT NOT NULL CHECK (aggregation IN ('sum', 'last', 'average', 'max'))
);
INSERT INTO indicator VALUES('93517e5e-bcf5-5664-a1ef-f476a83894aa','54856568-fde9-5c6f-8dab-278212ea604a',1,'Документ для обсуждения в первичных организациях','документ',NULL,NULL,'sum');
INSERT INTO indicator VALUES('7650a070-4fc2-5365-8086-e6641da4c186','54856568-fde9-5c6f-8dab-278212ea604a',2,'Количество семинаров','семинар',NULL,26.0,'sum');
INSERT INTO indicator VALUES('efb100f2-65d6-5b78-af01-b1db6e8ee9dc','54856568-fde9-5c6f-8dab-278212ea604a',3,'Участников на один семинар','чел.',NULL,30.0,'average');
CREATE TABLE measurement (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    indicator TEXT NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    quarter TEXT NOT NULL CHECK (quarter GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
    body TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    value REAL NOT NULL,
    note TEXT NOT NULL
);
CREATE TABLE progress_entry (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    quarter TEXT NOT NULL CHECK (quarter GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
    body TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    mark TEXT NOT NULL
        CHECK (mark IN ('notStarted', 'inProgress', 'partlyDone', 'done', 'notDone', 'postponed', 'withdrawn')),
    percent INTEGER CHECK (percent BETWEEN 0 AND 100 AND typeof(percent) IN ('integer', 'null')),
    times INTEGER CHECK (times >= 0 AND typeof(times) IN ('integer', 'null')),
    done_on TEXT CHECK (done_on IS NULL OR date(done_on, '+0 days') IS done_on),
    summary TEXT NOT NULL,
    reason TEXT NOT NULL,
    measures TEXT NOT NULL,
    new_deadline TEXT CHECK (new_deadline IS NULL OR date(new_deadline, '+0 days') IS new_deadline),
    ground TEXT NOT NULL,
    CHECK (mark <> 'postponed' OR new_deadline IS NOT NULL),
    CHECK (mark NOT IN ('partlyDone', 'notDone') OR trim(reason) <> ''),
    CHECK (mark <> 'withdrawn' OR trim(ground) <> '')
);
INSERT INTO progress_entry VALUES('1b67a6aa-6c07-469e-b23e-ffe4f4f2c1ae','54856568-fde9-5c6f-8dab-278212ea604a','2023-Q1',NULL,'partlyDone',65,NULL,NULL,'17 семинаров, 498 участников','Не проведены в 9 организациях','',NULL,'');
INSERT INTO progress_entry VALUES('7b15c861-ec5f-4d77-8e99-5b1c221e3aa0','54856568-fde9-5c6f-8dab-278212ea604a','2023-Q1','bc938b8e-11d4-539b-aca7-3118296ccaa4','done',100,NULL,NULL,'','','',NULL,'');
CREATE TABLE budget_line (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    year INTEGER CHECK (year BETWEEN 1900 AND 2199 AND typeof(year) IN ('integer', 'null')),
    funder TEXT NOT NULL,
    planned INTEGER CHECK (planned >= 0 AND typeof(planned) IN ('integer', 'null')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    note TEXT NOT NULL
);
CREATE TABLE expense (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    line TEXT NOT NULL REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED,
    spent_on TEXT NOT NULL CHECK (date(spent_on, '+0 days') IS spent_on),
    amount INTEGER NOT NULL CHECK (typeof(amount) = 'integer'),
    note TEXT NOT NULL
);
CREATE TABLE change_set (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    made_at TEXT NOT NULL,
    author TEXT NOT NULL,
    comment TEXT NOT NULL,
    undoes TEXT REFERENCES change_set (id)
);
INSERT INTO change_set VALUES(1,'c8e4f2cd-2c77-4529-860e-4d3c392c81ab','2023-01-10T00:13:04.166Z','Айгуль','',NULL);
INSERT INTO change_set VALUES(2,'f590c366-4a7c-4dcf-a575-9c0f9aa810bf','2023-04-03T00:13:04.199Z','Айгуль','',NULL);
INSERT INTO change_set VALUES(3,'6f38971c-8b46-4138-85cb-90008eccb3bb','2023-04-03T00:13:04.223Z','Айгуль','',NULL);
CREATE TABLE change (
    change_set INTEGER NOT NULL REFERENCES change_set (seq),
    position INTEGER NOT NULL,
    entity TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    PRIMARY KEY (change_set, position)
);
INSERT INTO change VALUES(1,0,'plan','cdb5f560-ba64-529a-9994-a513d417b6cc','','null','{"approval":"","organisation":"Федерация профсоюзов Кыргызстана","organisation_ky":"Кыргызстан профсоюздар федерациясы","period_from":"2022-01-01","period_to":"2025-12-31","title":"Стратегический план действий Федерации профсоюзов Кыргызстана, отраслевых профсоюзов и областных Советов профсоюзов на 2022-2025 годы","title_ky":"Кыргызстан профсоюздар федерациясынын, тармактык профсоюздардын жана облустук профсоюздар кеңештеринин 2022–2025-жылдарга стратегиялык иш-аракеттер планы"}');
INSERT INTO change VALUES(1,1,'abbreviation','4fbffc7f-36d0-572a-9657-57e5ba5b3e6d','','null','{"full_form":"Федерация профсоюзов Кыргызстана","position":1,"short_form":"ФПК"}');
INSERT INTO change VALUES(1,2,'abbreviation','685d23a8-786a-59c2-8004-37ea8dfd2419','','null','{"full_form":"Республиканский комитет","position":2,"short_form":"РК"}');
INSERT INTO change VALUES(1,3,'body','46246bc1-044a-5e07-802b-f642482b2a71','','null','{"code":"ФПК","kind":"leadership","name":"Федерация профсоюзов Кыргызстана","name_ky":"Кыргызстан профсоюздар федерациясы","note":"Федерация в целом; с 2024–2025 годов именуется Федерацией профессиональных союзов Кыргызстана (ФПСК).","position":1}');
INSERT INTO change VALUES(1,4,'body','a497e7fc-5116-55f2-bbc8-07eac97e8ec2','','null','{"code":"ЦК","kind":"sectorGroup","name":"Центральные комитеты отраслевых профсоюзов","name_ky":"Тармактык профсоюздардын борбордук комитеттери","note":"Группа: отчитывается центральный комитет каждого отраслевого профсоюза.","position":2}');
INSERT INTO change VALUES(1,5,'body','80925de5-3c75-51df-90e2-13a348f48820','','null','{"code":"РК","kind":"sectorGroup","name":"Республиканские комитеты отраслевых профсоюзов","name_ky":"Тармактык профсоюздардын республикалык комитеттери","note":"Группа: отчитывается республиканский комитет каждого отраслевого профсоюза.","position":3}');
INSERT INTO change VALUES(1,6,'body','bc938b8e-11d4-539b-aca7-3118296ccaa4','','null','{"code":"ОСП","kind":"regionalGroup","name":"Областные советы профсоюзов","name_ky":"Облустук профсоюздар кеңештери","note":"В 2024 году областные советы преобразованы в представительства Федерации.","position":4}');
INSERT INTO change VALUES(1,7,'body','8f5c1fd7-92f0-5bdd-8fd6-0ce8d0e0b3ef','','null','{"code":"Эксперты","kind":"expert","name":"Эксперты","name_ky":"Эксперттер","note":"","position":5}');
INSERT INTO change VALUES(1,8,'goal','4f480622-7653-509b-804a-8238795c20c3','','null','{"number":2,"short_title":"Последствия пандемии","short_title_ky":"Пандемиянын кесепети","title":"Разработать антикризисные меры по оказанию содействия работникам в преодолении последствий пандемии","title_ky":"Пандемиянын кесепеттерин жеңүүдө кызматкерлерге көмөк көрсөтүү боюнча кризиске каршы чараларды иштеп чыгуу"}');
INSERT INTO change VALUES(1,9,'action','54856568-fde9-5c6f-8dab-278212ea604a','','null','{"budget_text":"","deadline_alternative":"","deadline_certain":1,"deadline_kind":"once","deadline_note":"","deadline_text":"В течение 2023 г.","deadline_windows":"2023-01-01/2023-12-31","expected_result":"Рекомендации; Проведено 26 семинаров по 30 человек","expected_result_ky":"","goal":"4f480622-7653-509b-804a-8238795c20c3","indicator_text":"Документ; Количество семинаров","number":3,"responsible_text":"ЦК, РК, ОСП, ФПК, эксперты","title":"Подготовить документ для обсуждения в первичных организациях. Провести семинары в каждом отраслевом и территориальном профсоюзе для профактива","title_ky":""}');
INSERT INTO change VALUES(1,10,'assignment','682d499c-a268-5a1c-8aa4-fb1a267588b7','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","body":"a497e7fc-5116-55f2-bbc8-07eac97e8ec2","position":1,"role":"lead"}');
INSERT INTO change VALUES(1,11,'assignment','40b59191-e5fd-5426-9fc7-2d90dda8702c','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","body":"80925de5-3c75-51df-90e2-13a348f48820","position":2,"role":"coExecutor"}');
INSERT INTO change VALUES(1,12,'assignment','5fb9fd49-4d12-5393-966b-f27a92dda9b6','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","body":"bc938b8e-11d4-539b-aca7-3118296ccaa4","position":3,"role":"coExecutor"}');
INSERT INTO change VALUES(1,13,'assignment','7bb18624-c7b0-5a96-a11b-4af2db36227d','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","body":"46246bc1-044a-5e07-802b-f642482b2a71","position":4,"role":"coExecutor"}');
INSERT INTO change VALUES(1,14,'assignment','d1a84316-c982-55c6-81ed-ba5203141abd','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","body":"8f5c1fd7-92f0-5bdd-8fd6-0ce8d0e0b3ef","position":5,"role":"partner"}');
INSERT INTO change VALUES(1,15,'indicator','93517e5e-bcf5-5664-a1ef-f476a83894aa','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","aggregation":"sum","name":"Документ для обсуждения в первичных организациях","position":1,"unit":"документ"}');
INSERT INTO change VALUES(1,16,'indicator','7650a070-4fc2-5365-8086-e6641da4c186','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","aggregation":"sum","name":"Количество семинаров","position":2,"target":26,"unit":"семинар"}');
INSERT INTO change VALUES(1,17,'indicator','efb100f2-65d6-5b78-af01-b1db6e8ee9dc','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","aggregation":"average","name":"Участников на один семинар","position":3,"target":30,"unit":"чел."}');
INSERT INTO change VALUES(2,0,'progress_entry','1b67a6aa-6c07-469e-b23e-ffe4f4f2c1ae','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","ground":"","mark":"partlyDone","measures":"","percent":65,"quarter":"2023-Q1","reason":"Не проведены в 9 организациях","summary":"17 семинаров, 498 участников"}');
INSERT INTO change VALUES(3,0,'progress_entry','7b15c861-ec5f-4d77-8e99-5b1c221e3aa0','','null','{"action":"54856568-fde9-5c6f-8dab-278212ea604a","body":"bc938b8e-11d4-539b-aca7-3118296ccaa4","ground":"","mark":"done","measures":"","percent":100,"quarter":"2023-Q1","reason":"","summary":""}');
CREATE INDEX assignment_body ON assignment (body);
CREATE INDEX indicator_action ON indicator (action);
CREATE UNIQUE INDEX measurement_once ON measurement (indicator, quarter, coalesce(body, ''));
CREATE INDEX measurement_body ON measurement (body);
CREATE UNIQUE INDEX progress_entry_once ON progress_entry (action, quarter, coalesce(body, ''));
CREATE INDEX progress_entry_body ON progress_entry (body);
CREATE INDEX budget_line_action ON budget_line (action);
CREATE INDEX expense_line ON expense (line);
CREATE INDEX change_set_undoes ON change_set (undoes);
CREATE INDEX change_record ON change (record);
COMMIT;
PRAGMA application_id=1181772624;
PRAGMA user_version=1;
