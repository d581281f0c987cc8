using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/DualStackAnalyzer.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
