update complaint_escalation set version = 1, warning = 60, mayor = 200;
update government set version = 1, emblem = '\x89504e47', sha256 = repeat('a', 64);
