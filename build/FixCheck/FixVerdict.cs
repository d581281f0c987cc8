namespace DualStackAnalyzer.FixCheck;

/// <summary>What is wrong with a fix: it makes the compiler complain, leaves its finding, brings another, or loses code.</summary>
public static class FixVerdict
{
    /// <summary>What is wrong with what a fix made of a solution; empty if nothing is.</summary>
    /// <param name="document">The file that the finding is in, as it was.</param>
    /// <param name="after">The solution after the fix.</param>
    /// <param name="complaints">What the compiler said before.</param>
    /// <param name="findings">What the analyzer found before.</param>
    /// <param name="finding">The finding that is fixed.</param>
    public static async Task<IReadOnlyList<string>> AgainstAsync(
        Document document, Solution after, IReadOnlyList<string> complaints, ImmutableArray<Diagnostic> findings, Diagnostic finding)
    {
        Project project = after.GetProject(document.Project.Id)!;
        var wrong = new List<string>();
        Diagnosis left = await Diagnosis.OfAsync(project);
        wrong.AddRange(NewWords(complaints, left.Complaints));
        wrong.AddRange(Uncured(findings, left.Findings, finding));
        foreach (DocumentId changed in Changed(document.Project.Solution, after))
        {
            Document before = document.Project.Solution.GetDocument(changed)!;
            wrong.AddRange(await KeptCode.LostAsync(before, after.GetDocument(changed)!, finding));
        }

        return wrong;
    }

    /// <summary>The files that a fix changed.</summary>
    public static IEnumerable<DocumentId> Changed(Solution before, Solution after) =>
        after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments());

    /// <summary>What the compiler says more often than before, wherever it says it.</summary>
    public static IEnumerable<string> NewWords(IEnumerable<string> before, IEnumerable<string> after)
    {
        ILookup<string, string> old = before.ToLookup(WithoutPlace);
        return after.ToLookup(WithoutPlace)
            .Where(word => word.Count() > old[word.Key].Count())
            .Select(word => $"the compiler says{word.Key}");
    }

    /// <summary>The finding has to be gone, and none may have come: there is one less than before of its rule, and no more of others.</summary>
    private static IEnumerable<string> Uncured(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> left, Diagnostic fixedOne) =>
        left.GroupBy(it => it.Id)
            .Where(rule => rule.Count() > before.Count(it => it.Id == rule.Key) - (rule.Key == fixedOne.Id ? 1 : 0))
            .Select(rule => $"{rule.Key} is {(rule.Key == fixedOne.Id ? "still" : "newly")} reported");

    private static string WithoutPlace(string complaint) =>
        complaint.Substring(complaint.IndexOf("): ", StringComparison.Ordinal) + 1);
}
