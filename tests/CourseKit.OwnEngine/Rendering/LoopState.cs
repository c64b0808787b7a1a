using System.Runtime.InteropServices;

namespace OwnEngine;

/// <summary>A loop that is running: its variable and how far it is.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LoopState
{
    /// <summary>The loop variable's name; null for <c>while</c>.</summary>
    public Name? Name;

    public bool IsLocal;

    public TemplateValue Value;

    public int Index;

    public int Count;

    /// <summary>The columns of a <c>tablerow</c>.</summary>
    public int Columns;

    public bool Changed;

    public bool HidesBuiltin;
}

/// <summary>What a running function or included template keeps for itself.</summary>
internal sealed class LocalFrame
{
    private NameMap<TemplateValue>? _locals;
    private HashSet<string>? _readOnly;

    /// <summary>What <c>$</c> is; null in the template that rendering began with.</summary>
    public ListValue? Arguments { get; init; }

    /// <summary>What <c>$$</c> runs: the block of a <c>wrap</c>.</summary>
    public Statement? WrappedBlock { get; init; }

    /// <summary>Loops below this one belong to callers: their <c>$</c> variables are not seen.</summary>
    public int FirstLoop { get; init; }

    public ref TemplateValue Find(Name name) => ref (_locals ??= new()).Find(name);

    public void Set(Name name, TemplateValue value) => (_locals ??= new()).Set(name, value);

    public void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    public bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);
}
