using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using ScribanTemplate = Scriban.Template;

namespace CourseKit.Templating;

/// <summary>
/// One rendering under way: Scriban's context with our limits in it. It lives on one thread, and is used again for the next
/// rendering; templates, models and builtins are shared.
/// </summary>
internal sealed partial class RenderContext : TemplateContext
{
    /// <summary>What multiplies without end is stopped before its digits cost time: 4,000 digits are more than any course needs.</summary>
    private const int MostBits = 16 * 1024;

    private readonly Utf8Output _output = new();
    private readonly ScriptObject _variables = new();
    private RenderLimits _limits = RenderLimits.Default;
    private long _stepsLeft;
    private long _memoryEnd;
    private long _outputLeft;
    private int _nesting;
    private ScriptNode? _last;
    private BoundNames? _names;

    public RenderContext()
        : base(BuiltinTable.Scope)
    {
        AutoIndent = false;
        NewLine = "\n";
        ObjectRecursionLimit = 64;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
    }

    public TemplateLibrary Library { get; private set; } = TemplateLibrary.Empty;

    public RenderLimits Limits => _limits;

    public TemplateObject Model { get; private set; } = TemplateObject.Of();

    public PartStore? Parts { get; private set; }

    /// <summary>Set while a part is made that is used for many pages.</summary>
    public HoleRecorder? Recorder { get; set; }

    /// <summary>The page's own output, when nothing is being captured.</summary>
    public Utf8Output? Direct => ReferenceEquals(Output, _output) ? _output : null;

    /// <summary>What is evaluated now, or what was printed last.</summary>
    public SourceSpan PrintSpan => CurrentNode is null or ScriptBlockStatement or ScriptPage ? _last?.Span ?? CurrentSpan : CurrentSpan;

    /// <summary>How dates are printed: <c>date.format</c>, which a template may set.</summary>
    public string DateFormat { get; set; } = DateValue.DefaultFormat;

    /// <summary>A limit that was reached: Scriban may put the exception into another on its way out.</summary>
    public TemplateFault? Reached { get; private set; }

    public Dictionary<(string Pattern, RegexOptions Options), Regex> Regexes { get; } = [];

    public void Begin(
        Template template, TemplateObject model, TemplateLibrary library, System.Buffers.IBufferWriter<byte> target, RenderOptions options)
    {
        _limits = options.Limits;
        (LoopLimit, RecursiveLimit) = (_limits.Turns, _limits.Depth);
        (LimitToString, OutputLimit) = (_limits.ValueSize, _limits.OutputSize);
        if (RegexTimeOut != _limits.RegexTime) Regexes.Clear();
        RegexTimeOut = _limits.RegexTime;
        CancellationToken = options.Cancellation;
        _stepsLeft = _limits.Steps;
        _memoryEnd = GC.GetAllocatedBytesForCurrentThread() + _limits.Memory;
        (Model, Library, Parts) = (model, library, options.Parts);
        _names = ReferenceEquals(library.FindByPath(template.Source.Path), template) ? library.Bound : null;
        _outputLeft = _limits.OutputSize;
        _output.Begin(target);
        PushOutput(_output);
        PushGlobal(model);
        PushGlobal(_variables);
    }

    /// <summary>Leaves the context as it was before; only a rendering that ended well leaves one that can be used again.</summary>
    public void End()
    {
        PopOutput();
        PopGlobal();
        PopGlobal();
        _output.End();
        _variables.Clear();
        if (Tags.Count > 0) Tags.Clear();
        DateFormat = DateValue.DefaultFormat;
        (Model, Library, Parts) = (TemplateObject.Of(), TemplateLibrary.Empty, null);
        Reset();
    }

    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        if (node is null) return null;
        if (--_stepsLeft < 0) throw Limit(node.Span, place => StepLimit.At(place, _limits.Steps));
        if ((_stepsLeft & 15) == 0) CheckMemory(node.Span);
        var nesting = _nesting;
        if ((++_nesting & 7) == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Limit(node.Span, place => DepthLimit.At(place, _limits.Depth));
        }

        var value = TryEvaluate(node, out var known) ? known : base.Evaluate(node, aliasReturnedFunction);
        _nesting = nesting;
        if (value is string text ? text.Length > _limits.ValueSize && !IsOfTheModel(node) : value is BigInteger number && number.GetBitLength() > MostBits)
        {
            throw Limit(node.Span, place => ValueSizeLimit.At(place, _limits.ValueSize));
        }

        if (node is ScriptStatement) _last = node;
        return value;
    }

    /// <summary>Prints the value of the statement that ran last: Scriban names the whole block when that fails.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        try
        {
            return textAsObject is string text ? Write(text) : base.Write(span, textAsObject);
        }
        catch (Exception problem) when (problem is not TemplateFault)
        {
            throw new ScriptRuntimeException(
                _last?.Span ?? span, problem is ScriptRuntimeException known ? known.OriginalMessage : problem.Message, problem);
        }
    }

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        string text when !nested => text,
        DateValue date => date.Format(DateFormat),
        TimeSpan span => span.ToString("c", System.Globalization.CultureInfo.InvariantCulture),
        IScriptCustomFunction or string or EmptyScriptObject => base.ObjectToString(value, nested),
        IEnumerable or IScriptObject => StructureText.Of(this, value),
        _ => base.ObjectToString(value, nested),
    };

    public override string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) => templateName ?? "";

    public override void Reset()
    {
        base.Reset();
        (Reached, _last, _nesting) = (null, null, 0);
    }

    public TemplateFault Limit(SourceSpan span, Func<Place, Syntax.Diagnostic> finding) => Reached = new TemplateFault(span, finding);

    /// <summary>Takes from the turns and items that a rendering may go through.</summary>
    public void CountSteps(SourceSpan span, int count)
    {
        _stepsLeft -= count;
        if (_stepsLeft < 0 || count > _limits.Turns) throw Limit(span, place => StepLimit.At(place, _limits.Turns));
    }

    /// <summary>Refuses a text that would be too large, before it is made.</summary>
    public void CheckSize(SourceSpan span, long size)
    {
        if (size > _limits.ValueSize) throw Limit(span, place => ValueSizeLimit.At(place, _limits.ValueSize));
    }

    /// <summary>Takes from the output that may be written: what a shared part writes, Scriban does not count.</summary>
    public void CountOutput(int size)
    {
        _outputLeft -= size;
        if (_outputLeft < 0) throw Limit(CurrentSpan, place => Templating.OutputLimit.At(place, _limits.OutputSize));
    }

    /// <summary>The page of the model, by its name there.</summary>
    public TemplateObject? PageOf(string name) => Model.TryGet(name, out var page) ? page as TemplateObject : null;

    /// <summary>For a message, with its article: <c>a text</c>.</summary>
    public string Describe(object? value) => ValueKinds.Describe(value);

    protected override ScribanTemplate CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        throw new InvalidOperationException("Templates come from the library.");

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        DateValue => MemberTables.Date,
        TimeSpan => MemberTables.Duration,
        KeyValuePair<string, object?> => MemberTables.Pair,
        IScriptObject or string or IList or bool or int or long or double or float or decimal => base.GetMemberAccessorImpl(target),
        _ => MemberTables.None,
    };

    /// <summary>What is captured is a text; Scriban keeps the output itself, which has no size and equals no text.</summary>
    private void Capture(ScriptCaptureStatement capture)
    {
        var text = new StringBuilderOutput();
        PushOutput(text);
        try
        {
            Evaluate(capture.Body, false);
        }
        finally
        {
            PopOutput();
        }

        SetValue(capture.Target, text.ToString());
    }

    /// <summary>A text of the course may be longer than one that a template makes.</summary>
    private static bool IsOfTheModel(ScriptNode node) => node is ScriptVariable or ScriptMemberExpression or ScriptExpressionStatement;

    private void CheckMemory(SourceSpan span)
    {
        if (GC.GetAllocatedBytesForCurrentThread() > _memoryEnd) throw Limit(span, place => MemoryLimit.At(place, _limits.Memory));
        if (CancellationToken.IsCancellationRequested) throw new ScriptAbortException(span, CancellationToken);
    }
}
