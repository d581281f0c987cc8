using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    /// <summary>Top-level statements make a program, everything else a library; markup is not C# and is left out.</summary>
    public static OutputKind OutputKindOf(string source) =>
        CSharpSyntaxTree.ParseText(Unmarked(source), ParseOptions)
            .GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any()
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
}
