/** Loaded into a process that knows nothing of us: it ends when the supervisor is gone, however that ended. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
