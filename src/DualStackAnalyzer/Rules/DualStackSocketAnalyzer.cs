using System.Collections.Concurrent;
using DualStackAnalyzer.Gate;
using DualStackAnalyzer.Rules.Peers;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Rules;

/// <summary>
/// Looks at every type that creates or binds a socket, once all of its parts are known, and reports what the rules
/// find. A type that does neither costs a look at its object creations and calls.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DualStackSocketAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        AllRules.Rules.Select(rule => rule.Descriptor).Prepend(RuleDescriptors.UnknownOption).ToImmutableArray();

    /// <summary>The host keeps the words of a file as long as the file is the same.</summary>
    private readonly SyntaxTreeValueProvider<FileWords> _words = new(FileWords.Of);

    /// <summary>Runs the analysis of a type: what measures the cost of types puts its clock around it.</summary>
    internal Action<INamedTypeSymbol, Action> Runner { get; init; } = static (_, analyze) => analyze();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (!PlatformTypes.Named(context.Compilation, SocketApiTable.Socket).Any())
        {
            return;
        }

        new WrongOptions().Register(context);
        var words = new ProjectWords(context.Compilation, tree => context.TryGetValue(tree, _words, out var kept) ? kept : FileWords.Of(tree));
        var session = new Lazy<Session?>(() => NameGate.IsWorthMaking(words) && SocketApi.Of(context.Compilation, context.Options.AnalyzerConfigOptionsProvider) is { } api
            ? new(api, context.Compilation, context.Options, words, Runner, context.CancellationToken) : null);
        context.RegisterSymbolStartAction(symbol => session.Value?.StartType(symbol), SymbolKind.NamedType);
        context.RegisterCompilationEndAction(_ => (session.IsValueCreated ? session.Value : null)?.Forget());
    }

    /// <param name="Findings">What was found in a type.</param>
    /// <param name="IsPartial">Whether some of its methods exceeded the budget.</param>
    /// <param name="Clients">Where it creates sockets that it binds and connects.</param>
    private sealed record TypeFindings(ImmutableArray<RuleFinding> Findings, bool IsPartial, ImmutableArray<SyntaxNode> Clients);

    /// <summary>What was found out about a compilation: it can be found out again.</summary>
    private sealed class Knowledge
    {
        public Knowledge(SocketApi api, Compilation compilation, ProjectWords words, CancellationToken cancellation)
        {
            (Relevance, Bodies) = (new(api), new(compilation, words));
            Gate = new(compilation, words, api.HasServer ? tree => RuleSwitch.IsOn(RuleDescriptors.IPv4Listener, tree, compilation, cancellation) : null, cancellation);
            Peers = ServerPeers.Of(compilation, api, Bodies, cancellation);
        }

        public Relevance Relevance { get; }

        public BodySource Bodies { get; }

        public NameGate Gate { get; }

        public ServerPeers? Peers { get; }

        /// <summary>What was found in a type: asked for by the type itself and by those that use its sockets.</summary>
        public OnceForEach<ISymbol, TypeFindings> Findings { get; } = new(SymbolEqualityComparer.Default);
    }

    /// <summary>What one compilation shares among its types.</summary>
    private sealed class Session
    {
        private readonly SocketApi _api;
        private readonly ProjectWords _words;
        private readonly Compilation _compilation;
        private readonly AnalyzerOptions _options;
        private readonly TargetRuntimes _targets;
        private readonly bool _hasFixData;
        private readonly Action<INamedTypeSymbol, Action> _runner;
        private readonly CancellationToken _cancellation;

        /// <summary>The outermost types that create or bind a socket, themselves or in a nested type.</summary>
        private readonly ConcurrentDictionary<ISymbol, bool> _relevant = new(SymbolEqualityComparer.Default);
        private Lazy<Knowledge> _knowledge;

        public Session(SocketApi api, Compilation compilation, AnalyzerOptions options, ProjectWords words, Action<INamedTypeSymbol, Action> runner, CancellationToken cancellation)
        {
            (_api, _compilation, _options, _words, _runner, _cancellation) = (api, compilation, options, words, runner, cancellation);
            _targets = new(TargetRuntimes.Of(compilation), options.AnalyzerConfigOptionsProvider);
            _hasFixData = FixData.IsWanted(options);
            _knowledge = NothingKnown();
        }

        private Knowledge Known => _knowledge.Value;

        /// <summary>
        /// Gives back the memory of what is known, once all types are done: the host keeps the actions, and so this object, as long as
        /// it keeps the compilation.
        /// </summary>
        public void Forget() => _knowledge = NothingKnown();

        private Lazy<Knowledge> NothingKnown() => new(() => new(_api, _compilation, _words, _cancellation));

        public void StartType(SymbolStartAnalysisContext context)
        {
            var outermost = (INamedTypeSymbol)context.Symbol;
            while (outermost.ContainingType is { } containing)
            {
                outermost = containing;
            }

            bool isOutermost = context.Symbol.ContainingType is null;
            if (isOutermost && Known.Peers is not null && outermost.DeclaringSyntaxReferences.Any(part => ServerPeers.AreNamedIn(_words.Of(part.SyntaxTree))))
            {
                context.RegisterSymbolEndAction(type => Known.Peers?.Look(type));
            }

            if (!Known.Gate.Admits(outermost))
            {
                return;
            }

            context.RegisterOperationAction(
                operation => Look(operation.Operation, outermost), OperationKind.ObjectCreation, OperationKind.Invocation);
            if (isOutermost)
            {
                context.RegisterSymbolEndAction(EndType);
            }
        }

        private void Look(IOperation operation, INamedTypeSymbol outermost)
        {
            bool isRelevant = operation switch
            {
                IObjectCreationOperation creation => Known.Relevance.HoldsSocket(creation.Type),
                IInvocationOperation call => _api.IsSocket(call.TargetMethod.ContainingType) || _api.IsEndPointOfServer(call.TargetMethod) || Known.Relevance.HoldsSocket(call.Type),
                _ => false,
            };
            if (isRelevant)
            {
                _relevant.TryAdd(outermost, true);
            }
        }

        private void EndType(SymbolAnalysisContext context)
        {
            if (_relevant.TryRemove(context.Symbol, out _))
            {
                _runner((INamedTypeSymbol)context.Symbol, () => ReportType(context));
            }
        }

        private void ReportType(SymbolAnalysisContext context)
        {
            var findings = FindingsOf((INamedTypeSymbol)context.Symbol, context.CancellationToken);
            var attribution = new Attribution(
                type => FindingsOf(type, context.CancellationToken) is var there ? (there.Findings, there.IsPartial) : default, IsGenerated,
                type => FindingsOf(type, context.CancellationToken).Clients);
            foreach (var finding in findings.Findings.Where(attribution.IsReported))
            {
                context.ReportDiagnostic(finding.ToDiagnostic(_hasFixData));
            }
        }

        private bool IsGenerated(RuleFinding finding) =>
            GeneratedCode.Contains(finding.Operation.Syntax.SyntaxTree, _options.AnalyzerConfigOptionsProvider)
            || GeneratedCode.Contains((INamedTypeSymbol)finding.Creation.Home, finding.Operation.Syntax);

        private TypeFindings FindingsOf(INamedTypeSymbol type, CancellationToken cancellation)
        {
            var known = Known;
            return known.Findings.Get(type, () => Analyze(type, known, cancellation));
        }

        private TypeFindings Analyze(INamedTypeSymbol type, Knowledge known, CancellationToken cancellation)
        {
            // Only a type that makes no socket asks others, and those do make one: no two wait for each other. An endpoint of a web server makes
            // a pair with others of its options, wherever those are added.
            bool isReported(IOperation creation, INamedTypeSymbol home) => !(creation is IInvocationOperation { TargetMethod: var method } && _api.IsEndPointOfServer(method))
                && Attribution.OfCreation(FindingsOf(home, cancellation).Findings, creation).Any(there => there.Descriptor.IsEnabledByDefault && !IsGenerated(there));
            var findings = Analyze(new AnalysisRun(_api, known.Relevance, known.Bodies, type, cancellation) { IsReportedThere = isReported, AreIPv4ListenersReported = RuleSwitch.IsOn(RuleDescriptors.IPv4Listener, type, _compilation, cancellation) }, out var families);
            if (families.Count == 0)
            {
                return findings;
            }

            // A family that comes from outside is no choice where all callers pass the same.
            var passed = new OnlyCallers(_api, known.Relevance, known.Bodies, cancellation).Passed(families);
            return passed.IsEmpty ? findings : Analyze(new AnalysisRun(_api, known.Relevance, known.Bodies, type, cancellation) { Given = passed }, out _);
        }

        /// <param name="run">The analysis of a type.</param>
        /// <param name="families">The parameters from which families of sockets without a mode come.</param>
        private TypeFindings Analyze(AnalysisRun run, out IReadOnlyCollection<IParameterSymbol> families)
        {
            var notes = TypeAnalysis.Run(run);
            if (notes.Count == 0)
            {
                families = [];
                return new(ImmutableArray<RuleFinding>.Empty, run.IsPartial, ImmutableArray<SyntaxNode>.Empty);
            }

            var seen = new TypeFacts(_targets, notes, run);
            families = seen.FamiliesOfUnchosen;
            var rules = AllRules.Rules.Where(rule => RuleSwitch.IsOn(rule.Descriptor, run.Type, _compilation, run.Cancellation));
            return new(Selection.Of(rules.SelectMany(rule => rule.Find(seen))), run.IsPartial,
                seen.Histories.Where(history => history.IsClient).Select(history => history.Creation.Operation.Syntax).ToImmutableArray());
        }
    }
}
