using DualStackAnalyzer.Tests;

namespace DualStackAnalyzer.PackageTests.EverySample;

/// <summary>A project for samples that do not notice each other.</summary>
internal sealed class SampleProject
{
    private readonly SampleNames _names = new();
    private readonly List<FixedSample> _samples = [];

    public IReadOnlyList<FixedSample> Samples => _samples;

    /// <summary>A program where one of the samples has top-level statements.</summary>
    public OutputKind Kind { get; private set; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Adds a sample, unless it clashes with those that are there.</summary>
    public bool TryAdd(FixedSample sample, SampleNames names)
    {
        if (_names.Clash(names))
        {
            return false;
        }

        _names.Add(names);
        _samples.Add(sample);
        if (SourceShape.OutputKindOf(sample.Text) == OutputKind.ConsoleApplication)
        {
            Kind = OutputKind.ConsoleApplication;
        }

        return true;
    }
}
