namespace DualStackAnalyzer.Gate;

/// <summary>Which files of a compilation have a word.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="wordsOf">The words of one of its files: the host keeps them as long as the file is the same.</param>
internal sealed class ProjectWords(Compilation compilation, Func<SyntaxTree, FileWords> wordsOf)
{
    /// <summary>The words of a file of the compilation.</summary>
    public FileWords Of(SyntaxTree file) => wordsOf(file);

    /// <summary>The files that have one of the words at least.</summary>
    public IEnumerable<SyntaxTree> FilesWith(params string[] words) => compilation.SyntaxTrees.Where(tree => wordsOf(tree).HasAny(words));
}
