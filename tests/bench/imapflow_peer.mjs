// Reads all of INBOX with imapflow and stores nothing; prints how many messages, and the seconds it took by the clock
// and of processor time.
// Arguments: the folder with node_modules, host, port, user, password.
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, host, port, user, pass] = process.argv.slice(2);
const { ImapFlow } = createRequire(join(folder, "node_modules", "x.js"))("imapflow");
const client = new ImapFlow({
    host, port: Number(port), secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false,
});
await client.connect();
await client.mailboxOpen("INBOX", { readOnly: true });
const started = process.hrtime.bigint();
const before = process.cpuUsage();
let count = 0;
const wanted = { uid: true, flags: true, internalDate: true, size: true, bodyStructure: true, envelope: true };
for await (const message of client.fetch("1:*", wanted)) {
    count += message.envelope ? 1 : 0;
}
const used = process.cpuUsage(before);
console.log(count, Number(process.hrtime.bigint() - started) / 1e9, (used.user + used.system) / 1e6);
await client.logout();
