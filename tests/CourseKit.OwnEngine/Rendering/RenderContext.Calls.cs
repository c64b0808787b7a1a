namespace OwnEngine;

/// <content>Calls: arguments are put on a stack that the whole rendering shares, so that a call allocates nothing.</content>
internal sealed partial class RenderContext
{
    private TemplateValue[] _stack = new TemplateValue[16];

    public int StackTop { get; private set; }

    public void Push(TemplateValue value)
    {
        if (StackTop == _stack.Length) Array.Resize(ref _stack, StackTop * 2);
        _stack[StackTop++] = value;
    }

    public void PopTo(int top)
    {
        _stack.AsSpan(top, StackTop - top).Clear();
        StackTop = top;
    }

    /// <summary>Calls with no arguments: what reading a variable that holds a function does.</summary>
    public TemplateValue Call(TemplateFunction function, CallSite site) => Call(function, site, StackTop, null);

    /// <summary>Calls with the arguments that lie on the stack from a place on.</summary>
    public TemplateValue Call(TemplateFunction function, CallSite site, int start, ObjectValue? named)
    {
        Enter(site);
        var result = function.Invoke(this, Bind(function.Signature, site, start, named));
        Leave();
        return result;
    }

    public void CallAndWrite(TemplateFunction function, CallSite site, int start, ObjectValue? named)
    {
        Enter(site);
        var arguments = Bind(function.Signature, site, start, named);
        if (function is WritingFunction writing) writing.Write(this, arguments);
        else Write(function.Invoke(this, arguments));
        Leave();
    }

    /// <summary>Calls a function that was handed to another: the values are its arguments.</summary>
    public TemplateValue CallBack(TemplateFunction function, CallSite site, params ReadOnlySpan<TemplateValue> values)
    {
        var start = StackTop;
        foreach (var value in values) Push(value);
        var result = Call(function, site, start, null);
        PopTo(start);
        return result;
    }

    /// <summary>Set by <c>wrap</c> for the function it is about to call.</summary>
    public Statement? NextWrappedBlock { get; set; }

    public Statement? TakeWrappedBlock()
    {
        var block = NextWrappedBlock;
        NextWrappedBlock = null;
        return block;
    }

    public Flow RunInFrame(LocalFrame frame, Statement body)
    {
        var outer = Frame;
        Frame = frame;
        var flow = body.Execute(this);
        Frame = outer;
        return flow;
    }

    public LocalFrame NewFrame(ListValue arguments, Statement? wrapped = null) =>
        new() { Arguments = arguments, WrappedBlock = wrapped, FirstLoop = _loopCount };

    /// <summary>Puts the arguments in the order of the parameters and fills what was left out with null.</summary>
    private CallArguments Bind(FunctionSignature signature, CallSite site, int start, ObjectValue? named)
    {
        var given = StackTop - start;
        if (given > signature.MaximumCount) throw WrongCount(signature, site, given);
        if (named is null && given < signature.RequiredCount) throw WrongCount(signature, site, given);
        var declared = signature.MaximumCount == int.MaxValue ? signature.Parameters.Count - 1 : signature.Parameters.Count;
        for (var i = given; i < declared; i++) Push(TemplateValue.Missing);
        if (named is not null) named = BindNamed(signature, site, start, given, named);
        return new CallArguments(this, site, signature, _stack.AsSpan(start, StackTop - start), named);
    }

    private ObjectValue? BindNamed(FunctionSignature signature, CallSite site, int start, int given, ObjectValue named)
    {
        ObjectValue? left = null;
        var bound = 0;
        for (var i = 0; i < named.Count; i++)
        {
            var position = signature.IndexOf(named.KeyAt(i));
            if (position < 0 || signature.Parameters[position].TakesRest)
            {
                if (!signature.TakesAnyName) throw new TemplateFault(ArgumentNameUnknown.At(site.Place, signature, named.KeyAt(i)));
                (left ??= new ObjectValue()).Set(named.KeyAt(i), named.ValueAt(i));
                continue;
            }

            if (position >= given && !signature.Parameters[position].IsOptional) bound++;
            _stack[start + position] = named.ValueAt(i);
        }

        if (Math.Min(given, signature.RequiredCount) + bound < signature.RequiredCount) throw WrongCount(signature, site, given + bound);
        return left;
    }

    private static TemplateFault WrongCount(FunctionSignature signature, CallSite site, int given) =>
        new(ArgumentCountWrong.At(site.Place, signature, given));
}
