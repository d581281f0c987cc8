using Xunit.Sdk;
using Xunit.v3;

// Two tests that look for a free port at the same moment could be given the same one.
[assembly: Parallelization(Mode = ParallelMode.None)]
