using System.Runtime.CompilerServices;
using CourseKit.Syntax;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>One check of one template: what it has found, and what every part of it knows.</summary>
internal sealed class CheckSession(TemplateLibrary library, TemplateType globals)
{
    /// <summary>
    /// Functions are looked into at each call, with what they are given; this ends it for templates that call without end.
    /// </summary>
    private const int MostStatements = 200_000;

    private const int DeepestCall = 64;

    private readonly HashSet<Diagnostic> _findings = [];
    private readonly Dictionary<ScriptFunction, SourceText> _declared = [];
    private readonly HashSet<ScriptFunction> _called = [];
    private readonly HashSet<object> _running = [];
    private int _statements;

    public TemplateLibrary Library => library;

    public TemplateType Globals => globals;

    public AssignedNames Names { get; } = new();

    /// <summary>The variables of the template that the check began with; included ones share them.</summary>
    public CheckVariables Variables { get; } = new();

    /// <summary>Off while a function is looked at that nobody calls: nothing is known of its arguments.</summary>
    public bool ReportsEscapes { get; private set; } = true;

    public bool IsExhausted => _statements >= MostStatements;

    public void CountStatement(CheckFrame frame, ScriptNode at)
    {
        if (++_statements == MostStatements) Report(CheckIncomplete.At(frame.PlaceOf(at)));
    }

    public void Report(Diagnostic diagnostic) => _findings.Add(diagnostic);

    public void Declare(ScriptFunction function, SourceText source) => _declared.TryAdd(function, source);

    /// <summary>False when the function or template is being looked at already: it calls itself.</summary>
    public bool TryEnter(object part)
    {
        if (part is ScriptFunction function) _called.Add(function);
        return _running.Count < DeepestCall && RuntimeHelpers.TryEnsureSufficientExecutionStack() && _running.Add(part);
    }

    public void Leave(object part) => _running.Remove(part);

    public void CheckUncalled()
    {
        ReportsEscapes = false;
        for (var next = FirstUncalled(); next is not null; next = FirstUncalled())
        {
            _called.Add(next);
            var checker = new StatementChecker(this, new CheckFrame { Source = _declared[next] });
            checker.CheckFunctionBody(next);
        }

        ReportsEscapes = true;
    }

    public EquatableArray<Diagnostic> Findings() => _findings.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)).ToEquatableArray();

    private ScriptFunction? FirstUncalled() => _declared.Keys.FirstOrDefault(function => !_called.Contains(function));
}
