using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Tests;

/// <summary>What every test source may leave unsaid.</summary>
internal static class SourceShape
{
    /// <summary>Added to every test compilation, so that a source is the few lines that matter.</summary>
    public const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net;
        global using System.Net.Sockets;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static readonly CSharpParseOptions ParseOptions =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    private static readonly Regex Markup = new(@"\{\|[^:{}|]*:|\|\}");

    /// <summary>A source without the marks of what is reported.</summary>
    public static string Unmarked(string source) => Markup.Replace(source, "");

    /// <summary>The whole file: a source that is only members, of which fields say their accessibility, stands in a class.</summary>
    public static string Whole(string source)
    {
        string whole = "class Server\n{\n" + string.Join('\n', source.Split('\n').Select(line => line is "" or "\r" ? line : "    " + line)) + "\n}";
        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(Unmarked(whole), ParseOptions).GetCompilationUnitRoot();
        return !root.ContainsDiagnostics && root.Members is [ClassDeclarationSyntax { Members: var members }] && AreOnlyMembers(members) ? whole : source;
    }

    /// <summary>Whether they cannot be the statements and functions, or the types, of a whole file.</summary>
    private static bool AreOnlyMembers(IReadOnlyList<MemberDeclarationSyntax> members) =>
        members.Any(member => member is BaseMethodDeclarationSyntax or PropertyDeclarationSyntax)
        && members.OfType<FieldDeclarationSyntax>().All(field => field.Modifiers.Count > 0);

    /// <summary>Top-level statements make a program, everything else a library; markup is not C# and is left out.</summary>
    public static OutputKind OutputKindOf(string source) =>
        CSharpSyntaxTree.ParseText(Unmarked(source), ParseOptions)
            .GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any()
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
}
