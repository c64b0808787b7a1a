using System.Buffers;

namespace OwnEngine;

/// <summary>
/// One rendering under way: its output, its variables and what is left of its limits. It lives on one thread and for one
/// rendering; templates and models are shared.
/// </summary>
internal sealed partial class RenderContext
{
    private readonly RenderLimits _limits;
    private long _stepsLeft;
    private long _written;
    private int _depth;

    public RenderContext(ITemplateObject model, TemplateLibrary library, RenderOptions options, IBufferWriter<byte>? target)
    {
        Model = model;
        Library = library;
        Options = options;
        _limits = options.Limits;
        _stepsLeft = _limits.Steps;
        Output = new Utf8Output(target, this);
        _modelHidesBuiltin = model.Type?.HidesBuiltin ?? BuiltinTable.Names.Any(name => model.TryGet(name, out _));
    }

    public ITemplateObject Model { get; }

    public TemplateLibrary Library { get; }

    public RenderOptions Options { get; }

    public Utf8Output Output { get; private set; }

    /// <summary>The statement that runs now: the place of what has no better one.</summary>
    public Node? Current { get; set; }

    /// <summary>What <c>ret</c> gave, from the statement to whoever called.</summary>
    public TemplateValue ReturnValue { get; set; }

    /// <summary>How dates are printed: <c>date.format</c>, which a template may set.</summary>
    public string DateFormat { get; set; } = DateText.DefaultFormat;

    /// <summary>The counters of <c>array.cycle</c>, by group.</summary>
    public Dictionary<string, int> Cycles => field ??= new(StringComparer.Ordinal);

    public RegexCache Regexes => field ??= new(_limits.RegexTime);

    public long OutputLeft => _limits.OutputBytes - _written;

    public void CountOutput(long bytes) => _written += bytes;

    public TemplateFault OutputLimitReached() => new(OutputLimit.At(Current!.Place, _limits.OutputBytes));

    /// <summary>Takes from the steps that the rendering may make.</summary>
    public void Step(Node at, long count = 1)
    {
        _stepsLeft -= count;
        if (_stepsLeft < 0) throw new TemplateFault(StepLimit.At(at.Place, _limits.Steps));
    }

    /// <summary>Refuses a text or list that would be too large, before it is made.</summary>
    public void CheckSize(long size, Node at)
    {
        if (size > _limits.ValueSize) throw new TemplateFault(ValueSizeLimit.At(at.Place, _limits.ValueSize));
    }

    public TemplateFault ReadOnly(Node at, string name) => new(ReadOnlyAssigned.At(at.Place, name));

    /// <summary>Runs something with its output kept apart, and gives that as text; a <c>ret</c> inside goes on to the caller.</summary>
    public string Capture(Func<Flow> run, out Flow flow)
    {
        var outer = Output;
        using var capture = new Utf8Output(null, this);
        Output = capture;
        try
        {
            flow = run();
            return capture.ReadText();
        }
        finally
        {
            Output = outer;
            outer.Rebudget();
        }
    }

    /// <summary>Hands what is left on to the target.</summary>
    public void Finish() => Output.Flush();

    public void Release() => Output.Dispose();

    private void Enter(Node at)
    {
        Step(at);
        if (++_depth > _limits.Depth) throw new TemplateFault(DepthLimit.At(at.Place, _limits.Depth));
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new TemplateFault(DepthLimit.At(at.Place, _depth));
        }
    }

    private void Leave() => _depth--;
}
