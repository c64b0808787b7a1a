namespace CourseKit.Typesetting;

/// <summary>Why a formula or a piece of code was not typeset, though nothing is known to be wrong with it.</summary>
public enum TypesetTrouble
{
    /// <summary>V8 does not run on this machine.</summary>
    NotAvailable,

    /// <summary>It took longer than <see cref="TypesetLimits.Time"/>.</summary>
    TooLong,

    /// <summary>It wanted more memory than <see cref="TypesetLimits.HeapBytes"/>.</summary>
    TooMuchMemory,

    /// <summary>The scripts failed in a way that they do not foresee.</summary>
    ScriptFailed,
}
