using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using DualStackAnalyzer.Flow;
using DualStackAnalyzer.Gate;
using DualStackAnalyzer.Sockets.Api;
using DualStackAnalyzer.Sockets.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Rules;

/// <summary>
/// Looks at every type that creates or binds a socket, once all of its parts are known, and reports what the rules
/// find. A type that does neither costs a look at its object creations and calls.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DualStackSocketAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        AllRules.Rules.Select(rule => rule.Descriptor).Prepend(WrongOptions.Rule).ToImmutableArray();

    /// <summary>Whether a file names one of the platform's socket types: the host keeps the answer as long as the file is the same.</summary>
    private readonly SyntaxTreeValueProvider<bool> _namesPlatform = CreateProvider(NameGate.PlatformNames());

    /// <summary>The same of what makes its web server listen on every address.</summary>
    private readonly SyntaxTreeValueProvider<bool> _namesServer = CreateProvider(NameGate.ServerNames());

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static SyntaxTreeValueProvider<bool> CreateProvider(NameScan names) => new(tree => names.Finds(tree.GetText()));

    private void Start(CompilationStartAnalysisContext context)
    {
        if (SocketApi.Of(context.Compilation, context.Options.AnalyzerConfigOptionsProvider) is not { } api)
        {
            return;
        }

        var hasServer = api.HasServer;
        bool NamesPlatform(SyntaxTree tree) => (context.TryGetValue(tree, _namesPlatform, out var names) && names)
            || (hasServer && context.TryGetValue(tree, _namesServer, out names) && names);
        new WrongOptions().Register(context);
        var targets = new TargetRuntimes(TargetRuntimes.Of(context.Compilation), context.Options.AnalyzerConfigOptionsProvider);
        var session = new Session(api, context.Compilation, targets, NamesPlatform, FixData.IsWanted(context.Options), context.CancellationToken);
        context.RegisterSymbolStartAction(session.StartType, SymbolKind.NamedType);
    }

    /// <param name="Findings">What was found in a type.</param>
    /// <param name="IsPartial">True where some of its methods were too much to run to their end.</param>
    private sealed record TypeFindings(ImmutableArray<RuleFinding> Findings, bool IsPartial);

    /// <summary>What one compilation shares among its types.</summary>
    private sealed class Session
    {
        private readonly SocketApi _api;
        private readonly Relevance _relevance;
        private readonly NameGate _gate;

        private readonly BodySource _bodies;
        private readonly TargetRuntimes _targets;
        private readonly bool _hasFixData;

        /// <summary>The outermost types that create or bind a socket, themselves or in a nested type.</summary>
        private readonly ConcurrentDictionary<ISymbol, bool> _relevant = new(SymbolEqualityComparer.Default);

        /// <summary>What was found in a type: asked for by the type itself and by those that use its sockets.</summary>
        private readonly ConcurrentDictionary<ISymbol, TypeFindings> _findings = new(SymbolEqualityComparer.Default);

        public Session(SocketApi api, Compilation compilation, TargetRuntimes targets, Func<SyntaxTree, bool> namesPlatform, bool hasFixData, CancellationToken cancellation)
        {
            (_api, _relevance, _bodies, _targets, _hasFixData) = (api, new(api), new(compilation), targets, hasFixData);
            _gate = new(compilation, _relevance, namesPlatform, cancellation);
        }

        public void StartType(SymbolStartAnalysisContext context)
        {
            var outermost = (INamedTypeSymbol)context.Symbol;
            while (outermost.ContainingType is { } containing)
            {
                outermost = containing;
            }

            if (!_gate.Admits(outermost))
            {
                return;
            }

            context.RegisterOperationAction(
                operation => Look(operation.Operation, outermost), OperationKind.ObjectCreation, OperationKind.Invocation);
            if (context.Symbol.ContainingType is null)
            {
                context.RegisterSymbolEndAction(EndType);
            }
        }

        private void Look(IOperation operation, INamedTypeSymbol outermost)
        {
            var isRelevant = operation switch
            {
                IObjectCreationOperation creation => _relevance.HoldsSocket(creation.Type),
                IInvocationOperation call => _api.IsSocket(call.TargetMethod.ContainingType) || _api.IsEndPointOfServer(call.TargetMethod) || _relevance.HoldsSocket(call.Type),
                _ => false,
            };
            if (isRelevant)
            {
                _relevant.TryAdd(outermost, true);
            }
        }

        private void EndType(SymbolAnalysisContext context)
        {
            if (!_relevant.TryRemove(context.Symbol, out _))
            {
                return;
            }

            var findings = FindingsOf((INamedTypeSymbol)context.Symbol, context.CancellationToken);
            foreach (var finding in findings.Findings.Where(finding => !IsOfBase(finding) && !IsSaidElsewhere(finding, context.CancellationToken)))
            {
                context.ReportDiagnostic(finding.ToDiagnostic(_hasFixData));
            }
        }

        /// <summary>True where a base class creates the socket: at the call of its constructor nobody can choose for it.</summary>
        private static bool IsOfBase(RuleFinding finding) => finding is { Operation.Syntax: ConstructorInitializerSyntax } && finding.Sources.Any(source => !source.IsOwn);

        /// <summary>True where the type that creates the socket, or one that calls it, has a finding there anyway, whoever uses it.</summary>
        private bool IsSaidElsewhere(RuleFinding finding, CancellationToken cancellation) => finding.Sources.SelectMany(source => source.WithCallers()).Any(
            source => !source.IsOwn && FindingsOf((INamedTypeSymbol)source.Home, cancellation) is var there
                && (there.IsPartial || there.Findings.Any(other => other.Descriptor.IsEnabledByDefault && other.Creation.Operation.Syntax == source.Operation.Syntax)));

        private TypeFindings FindingsOf(INamedTypeSymbol type, CancellationToken cancellation)
        {
            if (!_findings.TryGetValue(type, out var findings))
            {
                findings = Analyze(type, cancellation);
                _findings.TryAdd(type, findings);
            }

            return findings;
        }

        private TypeFindings Analyze(INamedTypeSymbol type, CancellationToken cancellation)
        {
            var run = new AnalysisRun(_api, _relevance, _bodies, type, cancellation);
            var notes = TypeAnalysis.Run(run);
            if (notes.Count == 0)
            {
                return new(ImmutableArray<RuleFinding>.Empty, run.IsPartial);
            }

            var seen = new TypeFacts(_targets, notes);
            return new(Selection.Of(AllRules.Rules.SelectMany(rule => rule.Find(seen))), run.IsPartial);
        }
    }
}
