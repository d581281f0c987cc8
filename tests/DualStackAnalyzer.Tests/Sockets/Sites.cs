using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>Places of creation that differ: each is an operation of a program of its own.</summary>
internal static class Sites
{
    public static Site Next(Site? caller = null)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("_ = 1;");
        var compilation = CSharpCompilation.Create("Sites", [tree]);
        SyntaxNode creation = tree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>().Single();
        return new(compilation.GetSemanticModel(tree).GetOperation(creation)!, caller, compilation.Assembly, IsOwn: caller is null);
    }
}
