using DualStackAnalyzer.Workbench;

namespace DualStackAnalyzer.Fuzz;

/// <summary>The texts of the mutants that are being tried, in files: a stack overflow leaves no time to write any.</summary>
internal sealed class RunningMutants
{
    private readonly string _folder = Path.Combine(Repository.Artifacts, "fuzz");

    public RunningMutants()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        Directory.CreateDirectory(_folder);
    }

    public void Add(Mutant mutant) => File.WriteAllText(FileOf(mutant), mutant.Text);

    public void Remove(Verdict verdict) => File.Delete(FileOf(verdict.Mutant));

    private string FileOf(Mutant mutant) => Path.Combine(_folder, $"{mutant.Number}.cs");
}
