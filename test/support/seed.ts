import fc from 'fast-check';

// Property tests try the same cases on every machine and every day. To let them explore, give a seed of
// your own: PROPERTY_SEED=$RANDOM npm test.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20200702) });
