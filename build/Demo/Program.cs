using DualStackAnalyzer.Demo;

try
{
    await Walk.RunAsync();
    Console.WriteLine();
    Console.WriteLine("All steps went as they should.");
    return 0;
}
catch (StepFailedException failure)
{
    Console.Error.WriteLine();
    Console.Error.WriteLine($"FAILED: {failure.Message}");
    return 1;
}
